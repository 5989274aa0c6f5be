"""Turn the results of the convergence study into the table and figure of the paper.

Usage: python3 report.py RESULTS PAPER

Reads errors.csv and profile_central.csv, profile_upwind.csv in RESULTS and writes
convergence.tex and profile.tex in PAPER. Needs the standard library only.
"""

import csv
import math
import sys
from pathlib import Path

COLUMN_LENGTH = 12.0  # length of the sand column (m)
PLOT_WIDTH = 75.0  # width of the figure (mm)
PLOT_HEIGHT = 32.0  # height of the figure (mm)
PEAK_SCALE = 0.5  # concentration at the top of the figure (mg/L)
ORDER_TOLERANCE = 0.05  # accepted distance of the finest observed order from 2


def observed_orders(errors):
    """Return the observed order of convergence between each grid and the one before.

    The grids are refined by a factor of two, so the order is log2(coarse / fine).
    """
    return [math.log2(coarse / fine) for coarse, fine in zip(errors, errors[1:])]


def numerical_diffusion(velocity, spacing):
    """Return the diffusion that upwind differences add (m2/d), to leading order.

    velocity: pore water velocity (m/d)
    spacing: distance of two grid points (m)
    """
    return 0.5 * velocity * spacing


def read_rows(path):
    """Read a CSV file with a header line into a list of dictionaries of floats."""
    with open(path, newline="", encoding="ascii") as stream:
        return [{key: float(value) for key, value in row.items()} for row in csv.DictReader(stream)]


def scientific(value):
    """Format a number for LaTeX with three significant digits."""
    mantissa, exponent = f"{value:.2e}".split("e")
    return rf"${mantissa}\times10^{{{int(exponent)}}}$"


class ConvergenceTable:
    """The errors of both schemes on every grid with the observed orders."""

    def __init__(self, rows):
        self.rows = rows
        self.central = observed_orders([row["central_mg_per_L"] for row in rows])
        self.upwind = observed_orders([row["upwind_mg_per_L"] for row in rows])

    def check(self):
        """Raise ValueError if the central scheme is not of second order on the finest grids."""
        if abs(self.central[-1] - 2.0) > ORDER_TOLERANCE:
            raise ValueError(f"observed order {self.central[-1]:.2f}, expected 2")

    def latex(self):
        """Return the rows of the table and the rule below them."""
        lines = []
        for row, central, upwind in zip(self.rows, [None, *self.central], [None, *self.upwind]):
            cells = [f"{row['cells']:.0f}", f"{row['peclet']:.3f}"]
            cells += [scientific(row["central_mg_per_L"]), f"{central:.2f}" if central else "--"]
            cells += [scientific(row["upwind_mg_per_L"]), f"{upwind:.2f}" if upwind else "--"]
            lines.append(" & ".join(cells) + r" \\")
        return "\n".join([*lines, r"\hline", ""])


def polyline(rows, name, style):
    """Return a line through a profile in LaTeX's picture environment with pict2e."""
    points = [(PLOT_WIDTH * row["x_m"] / COLUMN_LENGTH, PLOT_HEIGHT * row[name] / PEAK_SCALE)
              for row in rows if row["x_m"] >= 2.0 and row["x_m"] <= 10.0]
    if style == "dots":
        return "".join(rf"\put({x - 0.3:.2f},{y - 0.3:.2f}){{\rule{{0.6mm}}{{0.6mm}}}}" + "\n" for x, y in points[::2])
    return r"\polyline" + "".join(f"({x:.2f},{y:.2f})" for x, y in points) + "\n"


def figure(central, upwind):
    """Return the figure: exact profile as a line, central as dots, upwind as a thick line."""
    parts = [rf"\put(0,0){{\line(1,0){{{PLOT_WIDTH:.0f}}}}}", rf"\put(0,0){{\line(0,1){{{PLOT_HEIGHT:.0f}}}}}"]
    for metre in range(0, 13, 3):
        parts.append(rf"\put({PLOT_WIDTH * metre / COLUMN_LENGTH:.2f},-4){{\makebox(0,0){{{metre}}}}}")
    for tenth in range(1, 6):
        parts.append(rf"\put(-1,{PLOT_HEIGHT * tenth / 5:.2f}){{\makebox(0,0)[r]{{0.{tenth}}}}}")
    parts += [polyline(central, "exact_mg_per_L", "line"), polyline(central, "computed_mg_per_L", "dots")]
    parts += [r"\thicklines", polyline(upwind, "computed_mg_per_L", "line")]
    return "\n".join([*parts, ""])


def main(results, paper):
    """Write the table and the figure."""
    table = ConvergenceTable(read_rows(results / "errors.csv"))
    table.check()
    (paper / "convergence.tex").write_text(table.latex(), encoding="ascii")
    profiles = [read_rows(results / f"profile_{name}.csv") for name in ("central", "upwind")]
    (paper / "profile.tex").write_text(figure(*profiles), encoding="ascii")
    # FIXME: the figure's axis ends at 0.5 mg/L; a taller pulse would be cut off.


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
