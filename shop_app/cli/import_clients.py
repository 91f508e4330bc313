"""`import`: clients of other programs' files."""

from shop_app.cli.arguments import Command
from shop_app.text import translate

COMMAND = Command(
    "import",
    translate("Commands", "take in clients from other programs’ files"),
    lambda a: None,
    lambda s: 0,
)
