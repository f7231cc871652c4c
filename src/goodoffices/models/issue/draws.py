"""Draws from ranges: many models at once, in one leading axis."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from goodoffices.models.issue.issues import IssueModel, Values


def triangular(low: Values, mode: Values, high: Values, size: int, *, rng: np.random.Generator) -> Values:
    """(size, ...) independent draws from triangular distributions; a range without width gives its value.

    Parameters
    ----------
    low, mode, high : (...) float
        low <= mode <= high; NaN where nothing is to be drawn.
    size : int
    rng : numpy Generator
        Consumes one uniform number per draw and cell, cells without width and NaN cells included, so that the
        numbers drawn for a cell do not depend on the ranges of others.

    Returns
    -------
    (size, ...) float, NaN where `mode` is.
    """
    u = rng.random((size, *np.shape(mode)))
    width = np.where(high > low, high - low, 1.0)
    at_mode = (mode - low) / width  # the distribution function at the mode
    rising = low + np.sqrt(u * width * (mode - low))
    falling = high - np.sqrt((1 - u) * width * (high - mode))
    return np.where(high > low, np.where(u < at_mode, rising, falling), mode)


def drawn(model: IssueModel, ranges: Values, size: int, *, rng: np.random.Generator) -> IssueModel:
    """The model with `size` draws of its numbers in a leading axis.

    Parameters
    ----------
    model : IssueModel
        Of the most likely values.
    ranges : (3, 3, actors, issues) float
        position, salience, capability x lowest, most likely, highest, as from `models.issues.ranges`.
    size : int
    rng : numpy Generator

    Returns
    -------
    IssueModel with arrays (size, actors, issues).
    """
    low, mode, high = ranges[:, 0], ranges[:, 1], ranges[:, 2]
    position, salience, capability = np.moveaxis(triangular(low, mode, high, size, rng=rng), 1, 0)
    return replace(model, position=position, salience=salience, capability=capability)
