# Two commands from nothing: `make brief` does the main job, `make test` passes all tests.
# On Debian or Ubuntu with Python >= 3.11 and make; what else is needed is installed, or named where it may not be.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMPS := .stamps
JOBS   ?= 2

.PHONY: brief test check lint types docs bench measure lock clean help

help:            ## List the targets
	@grep -E '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

brief: $(STAMPS)/core  ## Write the brief on the US-Iran talks and print a summary
	@$(BIN)/goodoffices brief us-iran-2025 --output out/us-iran-2025.html --summary

test: $(STAMPS)/dev $(STAMPS)/chromium lint types  ## Everything: style, types, layers, all tests
	@$(BIN)/python -m pytest -n $(JOBS)

check: $(STAMPS)/dev lint types  ## While you work: style, types, layers, and the tests that need no browser
	@$(BIN)/python -m pytest -n $(JOBS) --ignore=tests/docs -m "not browser and not slow"

lint: $(STAMPS)/dev  ## Style and layers
	@$(BIN)/ruff check src tests docs benchmarks
	@$(BIN)/ruff format --check src tests docs benchmarks
	@$(BIN)/lint-imports --no-cache

types: $(STAMPS)/dev  ## The strict type checker
	@$(BIN)/mypy

docs: $(STAMPS)/dev  ## Build the documentation into out/docs; warnings are errors
	@$(BIN)/python -m sphinx -E -a -W --keep-going -q -d out/trees docs out/docs
	@echo "out/docs/index.html"

MOST ?= 24
bench: $(STAMPS)/dev  ## How long stability and bargaining take, with every answer asserted; docs/explanation/speed.md
	@$(BIN)/python benchmarks/stability.py --most $(MOST) --write docs/explanation/speed.md
	@$(BIN)/python -m benchmarks.bargaining
	@$(BIN)/python benchmarks/against.py

FOLDER ?= ../shared
measure: $(STAMPS)/dev  ## What needs data that may not ship; writes docs/measured.md
	@$(BIN)/python tests/measure/run.py $(FOLDER)

lock: $(STAMPS)/dev  ## Pin the dependencies anew
	@.ci/lock

clean:           ## Remove what was built
	rm -rf $(VENV) $(STAMPS) out dist build

# ---------------------------------------------------------------------------------------------------------------------

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "goodoffices needs Python 3.11 or newer; set PYTHON=..."; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || .ci/debian python3-venv
	@$(PYTHON) -m venv $(VENV)

$(STAMPS)/core: requirements.lock pyproject.toml | $(BIN)/python
	@mkdir -p $(STAMPS)
	@echo "installing goodoffices into $(VENV)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(STAMPS)/dev: requirements-dev.lock pyproject.toml | $(BIN)/python
	@mkdir -p $(STAMPS)
	@echo "installing goodoffices and what its tests need into $(VENV)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@ $(STAMPS)/core

$(STAMPS)/chromium:
	@mkdir -p $(STAMPS)
	@command -v chromium >/dev/null || .ci/debian chromium
	@touch $@
