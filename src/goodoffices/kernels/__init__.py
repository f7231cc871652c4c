"""Arrays in, arrays out, no names: the only folder that may be clever or compile."""
