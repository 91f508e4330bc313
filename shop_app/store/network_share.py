"""A client file on a network share is refused: SQLite's locks do not hold there."""

from __future__ import annotations

import sys
from pathlib import Path

from shop_app.text import UserError, translate

_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "ncpfs", "webdav", "davfs",
     "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "afs", "ceph", "glusterfs",
     "fuse.glusterfs"}
)  # fmt: skip
_DRIVE_REMOTE = 4


def refuse_network_share(path: Path) -> None:
    """Refuse a path on another machine's disk.

    Raises:
        UserError: the folder is a network share.
    """
    if is_network_share(path):
        raise UserError(
            translate(
                "ClientFile",
                "{path} is on a network share, where a client file can be damaged. "
                "Keep it on this computer’s own disk; for several tills, use PostgreSQL.",
            ).format(path=str(path))
        )


def is_network_share(path: Path) -> bool:
    """Tell whether a path is on another machine's disk, as far as the system says."""
    place = path.absolute()
    if sys.platform == "win32":
        return _on_remote_drive(place)
    try:
        mounts = Path("/proc/self/mountinfo").read_text("utf-8", errors="replace")
    except OSError:
        return False
    return file_system_of(place, mounts) in _NETWORK


def file_system_of(place: Path, mounts: str) -> str:
    """Return the kind of file system that holds `place`, from the text of Linux's mountinfo."""
    best, kind = Path("/"), ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split()
        if len(fields) < 5 or not after:  # noqa: PLR2004 - the mount point is the fifth field
            continue
        point = Path(fields[4].replace("\\040", " "))
        if place.is_relative_to(point) and len(point.parts) >= len(best.parts):
            best, kind = point, after.split()[0]
    return kind


def _on_remote_drive(place: Path) -> bool:
    """Tell it on Windows: a UNC path, or a drive letter of another machine's disk."""
    if str(place).startswith("\\\\"):
        return True
    import ctypes  # noqa: PLC0415 - Windows only

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    return bool(kernel.GetDriveTypeW(place.anchor) == _DRIVE_REMOTE)
