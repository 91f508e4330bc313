"""`self-test`: what works on this machine."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from shop_app.cli.arguments import Arguments, Command
from shop_app.cli.session import Session
from shop_app.paths import migrations, resources
from shop_app.services.self_test import Check, check_file, check_migrations, check_translations
from shop_app.text import Message, UserError, Value, translate


def _declare(_arguments: Arguments) -> None:
    """It takes nothing of its own."""


def _run(session: Session) -> int:
    checks = []
    for one in _checks(session):
        checks.append(one)
        if not session.json:
            session.tell(_line(one.what, works=one.works))
            sys.stdout.flush()  # Qt may end the whole program at the next one
    failed = sum(not one.works for one in checks)
    if session.json:
        session.answer([{"what": session.say(one.what), "works": one.works} for one in checks])
    elif failed:
        session.tell(translate("SelfTest", "%n thing(s) do not work here.", None, failed))
    else:
        session.tell(translate("SelfTest", "Everything works here."))
    return 1 if failed else 0


def _line(what: Value, *, works: bool) -> Message:
    if works:
        return translate("SelfTest", "ok      {what}").format(what=what)
    return translate("SelfTest", "FAILED  {what}").format(what=what)


def _checks(session: Session) -> Iterator[Check]:
    """Each part on its own: one that breaks is a line, and the next is tried."""
    program, language = session.program, session.words.language
    yield from _tried(
        translate("SelfTest", "client file"),
        check_file(
            lambda path, new: program.create_shop(path, new, language),
            lambda path: program.open_shop(path, language),
        ),
    )
    yield from _tried(
        translate("SelfTest", "migrations"), (check_migrations(one) for one in (migrations(),))
    )
    yield from _tried(
        translate("SelfTest", "translations"), check_translations(resources() / "translations")
    )
    yield from _tried(translate("SelfTest", "window"), _window(session))


def _window(session: Session) -> Iterator[Check]:
    for part, works in session.program.check_window():
        yield Check(translate("SelfTest", "window: {part}").format(part=part), works)


def _tried(what: Message, checks: Iterator[Check]) -> Iterator[Check]:
    """Pass checks on; where one breaks, say what broke instead."""
    try:
        yield from checks
    except UserError as error:
        yield Check(
            translate("SelfTest", "{what}: {why}").format(what=what, why=error.message), False
        )
    except Exception as error:  # noqa: BLE001 - whatever breaks is what is looked for
        yield Check(
            translate("SelfTest", "{what}: {why}").format(what=what, why=type(error).__name__),
            False,
        )


COMMAND = Command(
    "self-test", translate("Commands", "tell what works on this machine"), _declare, _run
)
