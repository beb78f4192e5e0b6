"""How it is kept: encrypted store, tables, journal, migrations, backups."""
