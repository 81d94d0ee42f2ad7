"""Faults in the locales, for scripts/seed-locale-faults."""
