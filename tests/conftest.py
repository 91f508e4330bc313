"""What every test needs before Qt is imported."""

import os

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"


def pytest_configure(config: pytest.Config) -> None:
    # The offscreen platform says so of every window; it is no fault of ours.
    config.addinivalue_line("qt_log_ignore", r"^This plugin does not support \w+\(\)$")
