"""The floor of starting: a window of PySide6 with one field, painted, and nothing else.

Prints how long it took since the instant given (seconds since the epoch), and processor time.
"""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow


def main() -> None:
    """Paint it once."""
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QLineEdit())
    window.resize(1366, 768)
    window.show()
    app.processEvents()
    print(json.dumps({"painted": [time.time() - float(sys.argv[1]), time.process_time()]}))


if __name__ == "__main__":
    main()
