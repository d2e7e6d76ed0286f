# The commands of this project. `make` alone lists them.

SHELL := /bin/sh
.DEFAULT_GOAL := help

# Arguments for `pamphlet build`, such as ARGUMENTS="--output /srv/www".
ARGUMENTS ?=
# Publications that `make benchmark` generates, in documents, and how often it builds each.
SIZES ?= 1000,10000
RUNS ?= 5

swift_sources := Package.swift $(wildcard Sources Tests)

# Where the toolchain has them, Swift's libraries are linked into the program: it runs on machines
# without a toolchain then, and about a tenth faster.
swift_static := $(dir $(shell readlink -f "$$(command -v swift)" 2>/dev/null))../lib/swift_static
release := swift build --configuration release --product pamphlet \
	$(if $(wildcard $(swift_static)),--static-swift-stdlib)

.PHONY: help site test benchmark format lint clean

help: ## List these commands
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' $(MAKEFILE_LIST) | expand -t 20

site: ## Build pamphlet, and with it the publication: open public/index.html
	@scripts/setup.sh build
	$(release)
	.build/release/pamphlet build $(ARGUMENTS)

test: ## Run all tests, and check the HTML of the publication
	@scripts/setup.sh test
	@scripts/test.sh

benchmark: ## Compare with Hugo: make benchmark SIZES=1000 RUNS=3 is the short way
	@scripts/setup.sh benchmark
	$(release)
	python3 Benchmarks/run.py --sizes "$(SIZES)" --runs $(RUNS)

format: ## Format the Swift sources
	swift format --in-place --parallel --recursive $(swift_sources)

lint: ## Check the format of the Swift sources, and the scripts
	swift format lint --strict --parallel --recursive $(swift_sources)
	@scripts/lint-scripts.sh

clean: ## Remove what was built; public/ and the tools in .tools/ stay
	rm -rf .build
