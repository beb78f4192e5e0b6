"""How enums are kept in columns: by value. (Times are SQLModel's `UTCDateTime`: aware, always UTC.)"""

from enum import Enum
from typing import Any

from sqlalchemy import Dialect, MetaData, String
from sqlalchemy import Enum as SqlEnum
from sqlalchemy.types import TypeDecorator


class ValueEnum(TypeDecorator[Enum]):
    """An enum kept by its value, so that renaming a member in code changes no store."""

    impl = String(40)
    cache_ok = True

    def __init__(self, enum: type[Enum]) -> None:
        super().__init__()
        self.enum = enum
        self._members = {member.value: member for member in enum}

    def process_bind_param(self, value: Enum | str | None, dialect: Dialect) -> str | None:
        return None if value is None else str(self.enum(value).value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Enum | None:
        return None if value is None else self._members.get(value) or self.enum(value)


def settle_types(metadata: MetaData) -> None:
    """Replace the library's default, which keeps an enum by its name in code."""
    for table in metadata.tables.values():
        for column in table.columns:
            if isinstance(column.type, SqlEnum) and column.type.enum_class is not None:
                column.type = ValueEnum(column.type.enum_class)
