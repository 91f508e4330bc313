"""A client file on another machine's disk is refused."""

from pathlib import Path

import pytest

from shop_app.store.network_share import file_system_of, is_network_share

MOUNTS = r"""
22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
30 22 0:26 / /mnt/shop rw,relatime - nfs4 server:/export rw
31 22 0:27 / /mnt/two\040words rw - cifs //server/share rw
32 30 0:28 / /mnt/shop/local rw master:2 - xfs /dev/vdb rw
33 22 0:29 / /home/a/cloud rw - fuse.sshfs a@b: rw
garbage
"""


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/home/a/clients.prevenance", "ext4"),
        ("/mnt/shop/clients.prevenance", "nfs4"),
        ("/mnt/shop", "nfs4"),
        ("/mnt/shopping/clients.prevenance", "ext4"),
        ("/mnt/shop/local/clients.prevenance", "xfs"),
        ("/mnt/two words/a", "cifs"),
        ("/home/a/cloud/a", "fuse.sshfs"),
    ],
)
def test_the_innermost_mount_decides(place: str, kind: str) -> None:
    assert file_system_of(Path(place), MOUNTS) == kind


def test_nothing_known_is_nothing_said() -> None:
    assert file_system_of(Path("/a"), "") == ""


def test_this_machine_s_own_disk_is_no_share(tmp_path: Path) -> None:
    assert not is_network_share(tmp_path)
