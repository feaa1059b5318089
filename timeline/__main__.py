"""``python -m timeline`` is the console script."""

import sys

from timeline.cli import main

if __name__ == "__main__":
    sys.exit(main())
