"""Rules and frozen records: no Qt, no SQL, no files, no clock."""
