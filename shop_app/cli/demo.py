"""`demo`: a sample shop."""

from shop_app.cli.arguments import Command
from shop_app.text import translate

COMMAND = Command("demo", translate("Commands", "open a sample shop"), lambda a: None, lambda s: 0)
