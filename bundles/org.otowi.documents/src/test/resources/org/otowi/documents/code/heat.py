#!/usr/bin/env python3
# Copyright 2020 Somebody. Licensed under a licence.
"""Explicit solver for heat in a rod.

Lengths in m, times in s.
"""

from __future__ import annotations

import math, os.path as osp
from dataclasses import (
    dataclass,  # not "field"
)
from .mesh import Rod
import numpy as np

__all__ = ["Rod", "Heat", "solve",
           "KAPPA"]

KAPPA = 1.17e-4  # thermal diffusivity of copper, m^2/s
LIMIT: float = 0.5
names = {"def fake(x): pass": 1}
if KAPPA > 0:
    FALLBACK = 3


@dataclass(frozen=True)
class Heat(Rod):
    """State of the rod.

    def not_a_method(self): only words
    """

    step: float = 0.01  # s
    temperature: np.ndarray
    count = 0

    def __init__(self, nodes: int, *args, **kwargs):
        self.nodes = nodes

    @property
    def flux(self) -> float: return self._slope() * KAPPA

    def _slope(self):
        def inner(a, b):
            return a - b
        # TODO: second order at the ends
        return inner(1, 2)

    class Bound:
        left = 1.0


async def solve(heat: Heat, until: float, tol=1e-6, *,
                report: "str | None" = None,  # FIXME (ignored
                ) -> dict[str, float]:
    r"""Advance to a time.

    Parameters
    ----------
    heat : Heat
        what to advance
    until : float
        time in s
    tol : float, optional
        largest change of a step in K

    Returns
    -------
    dict
        what happened
    """
    with open("heat.log", 'w') as log, np.load(report) as data:
        log.write(f"{until} # no comment {names['x']}")
    if _check(tol): return {}
    return heat.flux


def _check(tol):
    """Whether it is positive.

    Args:
        tol (float): the tolerance,
            in K
    """
    text = 'unterminated
    return tol > \
        0
