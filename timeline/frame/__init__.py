"""Events become a pandas frame with fixed columns, and a table of events becomes such a frame again."""

from timeline.frame.collection import Collection, collect, join, one_row_a_cluster
from timeline.frame.columns import COLUMNS, FIXED, UNDATED_COLUMNS, Column, with_dtypes
from timeline.frame.rows import to_frame, undated_frame
from timeline.frame.tables import is_table, read_csv, read_table

__all__ = [
    "COLUMNS",
    "FIXED",
    "UNDATED_COLUMNS",
    "Collection",
    "Column",
    "collect",
    "is_table",
    "join",
    "one_row_a_cluster",
    "read_csv",
    "read_table",
    "to_frame",
    "undated_frame",
    "with_dtypes",
]
