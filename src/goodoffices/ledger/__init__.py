"""The claims ledger: propose, decide, list."""
