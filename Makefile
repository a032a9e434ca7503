# The only entry point. `make` alone lists what there is.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup app demo serve test unit journeys window bench soak lint coverage format generate clean toolchain system

STAMPS := .umbu/stamps
TARGET := $(or $(CARGO_TARGET_DIR),target)
BIN := $(TARGET)/debug
CARGO := cargo
NPM := npm --prefix app --no-fund --no-audit --loglevel=error

# One set of features for building and testing, so that nothing is compiled twice. The window needs WebKitGTK, which
# `system` may only just have installed: asked for when a recipe runs, hence no `:=`.
HAS_WEBKIT = $(shell pkg-config --exists webkit2gtk-4.1 2>/dev/null && echo yes)
FEATURES = $(if $(HAS_WEBKIT),--features umbu/window)

APP_SOURCES := $(shell find app shared/locales -type f -not -path '*/node_modules/*' -not -path '*/dist/*' \
	\( -name '*.ts' -o -name '*.svelte' -o -name '*.css' -o -name '*.html' -o -name '*.ftl' -o -name '*.json' -o -name '*.mjs' -o -name '*.svg' \) 2>/dev/null)

help:
	@echo "make demo      starts a server, a clinic desk and a patient's phone with invented people"
	@echo "make test      everything that must hold: generated files, unit tests, journeys in a real browser"
	@echo ""
	@echo "make serve     the server of a real clinic, see README.md"
	@echo "make setup     installs what is missing (as root on Debian; otherwise says what to install)"
	@echo "make bench     measures, side by side with PouchDB and samod in the same run"
	@echo "make soak      the big counts of the reliability suites; SOAK_MINUTES=60"
	@echo "make lint      formatting, clippy, licences and advisories"
	@echo "make coverage  how much of the five source documents has a home in the catalogue"
	@echo "make generate  writes every file that is derived from the catalogue"
	@echo "make window    builds and opens the desktop app"
	@echo "make clean     removes what was built and the demo's data"

# ------------------------------------------------------------------------------------------------------ setup

toolchain:
	@sh .ci/toolchain

system: toolchain
	@sh .ci/packages

$(STAMPS)/node: app/package-lock.json app/package.json
	@mkdir -p $(STAMPS)
	@$(NPM) ci --ignore-scripts
	@touch $@

setup: system $(STAMPS)/node

# ------------------------------------------------------------------------------------------------------ build

app: app/dist/desk.html

app/dist/desk.html: $(STAMPS)/node $(APP_SOURCES)
	@$(NPM) run --silent build
	@touch $@

.PHONY: programs
# The window holds the built app, so the app comes first.
programs: system app/dist/desk.html
	@$(CARGO) build --quiet --workspace --bins $(FEATURES)

generate: toolchain
	@$(CARGO) run --quiet -p umbu-commands --bin generate

# ------------------------------------------------------------------------------------------------------- demo

demo: setup programs
	@$(BIN)/umbu-demo

# Without the demo: nothing invented, optimised, data in .umbu/server.
serve: toolchain app/dist/desk.html
	@$(CARGO) build --quiet --release -p umbu-server
	@exec $(TARGET)/release/umbu-server

window: setup programs
	@$(if $(HAS_WEBKIT),UMBU_MODELS_DIR=src-tauri/models $(BIN)/umbu,echo "The window needs libwebkit2gtk-4.1-dev: run make setup." && exit 1)

# ------------------------------------------------------------------------------------------------------- test

# Each step prints the totals of its own runner; the last lines repeat them all.
test: setup programs
	@BIN=$(BIN) FEATURES="$(FEATURES)" CARGO="$(CARGO)" sh .ci/test all

unit: setup
	@BIN=$(BIN) FEATURES="$(FEATURES)" CARGO="$(CARGO)" sh .ci/test unit

journeys: setup programs
	@BIN=$(BIN) FEATURES="$(FEATURES)" CARGO="$(CARGO)" sh .ci/test journeys

soak: setup programs
	@UMBU_SOAK_MINUTES=$(or $(SOAK_MINUTES),60) UMBU_BIN_DIR=$(abspath $(BIN)) \
		$(CARGO) test --quiet --workspace $(FEATURES) --test all -- --nocapture
	@UMBU_SOAK_MINUTES=$(or $(SOAK_MINUTES),60) \
		$(CARGO) test --quiet --workspace $(FEATURES) --test server malformed -- --nocapture

$(STAMPS)/peer: tests/bench/peer/package-lock.json
	@mkdir -p $(STAMPS)
	@npm --prefix tests/bench/peer --no-fund --no-audit --loglevel=error ci --ignore-scripts
	@touch $@

bench: setup $(STAMPS)/peer
	@CARGO_TARGET_DIR=$(TARGET)/samod $(CARGO) build --quiet --release --locked --manifest-path tests/bench/samod/Cargo.toml
	@$(CARGO) build --quiet --release -p umbu-server -p umbu --bins
	@$(CARGO) run --quiet --release -p umbu-bench

# ------------------------------------------------------------------------------------------------------- lint

CARGO_DENY := .umbu/tools/bin/cargo-deny
CARGO_DENY_VERSION := 0.20.2

$(CARGO_DENY):
	@echo "Building cargo-deny $(CARGO_DENY_VERSION), once."
	@$(CARGO) install --quiet --locked --root .umbu/tools --version $(CARGO_DENY_VERSION) cargo-deny

lint: setup
	@$(CARGO) fmt --all --check
	@$(CARGO) clippy --quiet --workspace --all-targets $(FEATURES) -- -D warnings
	@$(NPM) run --silent check
	@$(MAKE) --silent $(CARGO_DENY) || echo "cargo-deny could not be built here: licences and advisories were NOT checked."
	@if [ -x $(CARGO_DENY) ]; then $(CARGO_DENY) --log-level error check licenses bans sources; fi
	@if [ -x $(CARGO_DENY) ]; then $(CARGO_DENY) --log-level error check advisories 2>.umbu/advisories.log \
		|| { grep -q 'failed to fetch' .umbu/advisories.log && echo "No network to the advisories: they were NOT checked." \
		|| { cat .umbu/advisories.log; exit 1; }; }; fi

coverage: toolchain
	@$(CARGO) run --quiet -p umbu-tests --bin umbu-coverage

format: toolchain
	@$(CARGO) fmt --all

clean:
	@$(CARGO) clean --quiet
	@rm -rf app/dist app/node_modules .umbu
