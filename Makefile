# make run [DOCS=folder]   the dashboard, on seeds/ or on a folder of your own
# make test                everything a review would check
# make check               the same without the browser and the packaging tests

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DOCS ?= seeds
PIP := $(BIN)/pip --disable-pip-version-check --quiet

.PHONY: run test check clean

run: $(VENV)/ready
	$(BIN)/timeline serve $(DOCS)

test: $(VENV)/ready-test
	@sh .ci/chromium
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n 2 --cov=timeline --cov-branch --cov-report=term:skip-covered --cov-fail-under=90

check: $(VENV)/ready-test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n 2 -m "not browser and not slow"

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/ready: requirements.txt pyproject.toml | $(VENV)/bin/python
	@echo "Installing into $(VENV) (once; a minute or two)"
	$(PIP) install -r requirements.txt
	$(PIP) install --no-deps --editable .
	@touch $@

$(VENV)/ready-test: requirements-test.txt $(VENV)/ready
	$(PIP) install -r requirements-test.txt
	@touch $@

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage dist
