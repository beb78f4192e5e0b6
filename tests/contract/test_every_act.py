"""Every act that the program knows, done once: in the journal, signed, and undone to the letter where it can be."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from actdesk.data import verify
from actdesk.data.tables import journal_signature
from actdesk.services.acts import ACTS
from actdesk.services.use_case import USE_CASES
from tests.builders import KEY
from tests.contract.world import World
from tests.data.stores import key_file


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.store.close()


def signers_of(world: World, act_id: UUID) -> list[str]:
    signed = select(journal_signature.c.officer).where(journal_signature.c.act_id == act_id.hex)
    with world.store._readers.connect() as connection:
        return list(connection.execute(signed).scalars())


def test_every_act_leaves_its_entries_and_is_undone_and_done_again_to_the_letter(world: World) -> None:
    done = set()
    for name, act in world.acts():
        before = world.everything()
        changes = act()
        after = world.everything()
        assert after != before, f"{name} changed nothing"
        assert changes.act_id is not None, f"{name} left no entry"
        with world.store.read() as reader:
            entries = reader.entries_of_act(changes.act_id)
        assert {e.act for e in entries} == {name}
        assert {e.officer_id for e in entries} == {world.store.officer_id}
        assert world.store.officer_id.hex in signers_of(world, changes.act_id), f"{name} is not signed"
        changed = {r for kind in after for r in after[kind] if after[kind][r] != before[kind].get(r)}
        gone = {r for kind in before for r in before[kind] if r not in after[kind]}
        assert {e.record_id for e in entries} == changed | gone, f"{name}: not every change is in the journal"
        if USE_CASES[name].undoable:
            undoable = world.history.undoable()
            assert undoable is not None
            assert undoable.id == changes.act_id
            world.history.undo()
            assert world.everything() == before, f"{name} was not undone to the letter"
            world.history.redo()
            assert world.everything() == after, f"{name} was not done again to the letter"
        done.add(name)
    assert done == set(USE_CASES), "an act that nobody tries here"


def test_the_store_verifies_after_every_act_was_done(world: World, tmp_path: Path) -> None:
    for _name, act in world.acts():
        act()
    world.store.close()
    key_file(tmp_path / "store")
    report = verify.verify(tmp_path / "store", KEY)
    assert report.problems == ()


def test_every_act_has_a_use_case_or_is_one_of_the_stores_own() -> None:
    assert set(ACTS) - set(USE_CASES) == {"store.create", "store.salvage", "undo", "redo"}
