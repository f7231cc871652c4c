"""Stability definitions, one file each: `stable(graph, i)` is where actor `i` would stay."""
