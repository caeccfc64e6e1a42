# make demo | test | test-all | fuzz | bench | install | clean; README.md says what each is for.

SWIFT = swift
PREFIX = /usr/local
DESTDIR =

RELEASE = $(SWIFT) build -c release
DEMO = .build/release/nhuanbut demo --today 2024-10-10 --output exports/demo --rates rates
LINT = $(SWIFT) format lint --strict --parallel -r Package.swift Sources Tests
# One build serves the import check, the program and the tests: nothing is compiled twice.
BUILD_TESTS = $(RELEASE) --build-tests -Xswiftc -enable-testing \
  --explicit-target-dependency-import-check error
RUN_TESTS = $(SWIFT) test -c release --skip-build --disable-xctest
STATIC = $(RELEASE) --product nhuanbut --static-swift-stdlib --scratch-path .build/static

.PHONY: all demo test test-all fuzz bench install clean setup
.SILENT:

all: setup
	$(RELEASE) --product nhuanbut

demo: setup
	echo 'make: building the program'
	$(RELEASE) --quiet --product nhuanbut
	echo 'make: writing every paper of a sample month to exports/demo'
	$(DEMO)

test: setup
	echo 'make: checking the format'
	$(LINT) || { echo 'make: run "swift format -i -r Package.swift Sources Tests"' >&2; exit 1; }
	echo 'make: building the program and the tests, checking that imports are declared'
	$(BUILD_TESTS) --quiet
	echo 'make: running the tests'
	$(RUN_TESTS)

test-all:
	NHUANBUT_TEST_SCALE=full $(MAKE) --no-print-directory test

# The parsers under libFuzzer for FUZZ_SECONDS; what it finds is kept in .build/fuzz/found.
FUZZ_SECONDS = 600
fuzz: setup
	echo 'make: building the fuzzer'
	NHUANBUT_FUZZ=1 $(RELEASE) --quiet --product Fuzz --scratch-path .build/fuzz -Xswiftc -sanitize=fuzzer
	mkdir -p .build/fuzz/corpus .build/fuzz/found
	sh Tests/Fuzz/seeds.sh .build/fuzz/corpus
	.build/fuzz/release/Fuzz .build/fuzz/corpus -artifact_prefix=.build/fuzz/found/ -timeout=10 \
	  -rss_limit_mb=512 -max_len=8192 -max_total_time=$(FUZZ_SECONDS) -print_final_stats=1

# The figures of docs/benchmarks.md, of the program as it is installed; HUGE=1 measures ten million
# items too.
bench: setup
	echo 'make: building the program as one file'
	$(STATIC) --quiet
	python3 Tests/Figures/bench.py --program .build/static/release/nhuanbut \
	  $(if $(HUGE),--huge) > docs/benchmarks.new
	mv docs/benchmarks.new docs/benchmarks.md

install: setup
	test -d rates || { echo 'make: rates/ is missing: run make at the top of the checkout' >&2; exit 1; }
	echo 'make: building the program as one file'
	$(STATIC) --quiet
	echo 'make: installing to $(DESTDIR)$(PREFIX)'
	mkdir -p '$(DESTDIR)$(PREFIX)/bin' '$(DESTDIR)$(PREFIX)/share/nhuanbut'
	install -m 755 .build/static/release/nhuanbut '$(DESTDIR)$(PREFIX)/bin/nhuanbut'
	rm -rf '$(DESTDIR)$(PREFIX)/share/nhuanbut/rates'
	cp -R rates '$(DESTDIR)$(PREFIX)/share/nhuanbut/rates'
	chmod -R u=rwX,go=rX '$(DESTDIR)$(PREFIX)/share/nhuanbut'
	install -D -m 644 docs/nhuanbut.1 '$(DESTDIR)$(PREFIX)/share/man/man1/nhuanbut.1'
	install -D -m 644 docs/nhuanbut.en.1 '$(DESTDIR)$(PREFIX)/share/man/en/man1/nhuanbut.1'

clean:
	rm -rf .build exports/demo

# What must be on the machine: the toolchain, and the header of SQLite.
setup:
	command -v $(SWIFT) >/dev/null || { \
	  echo 'make: swift is not on PATH: install Swift 6.2 or later from https://swift.org/install' >&2; \
	  exit 1; }
	if test -f /usr/include/sqlite3.h || test -f /usr/local/include/sqlite3.h \
	    || test "$$(uname)" = Darwin || pkg-config --exists sqlite3 2>/dev/null; then exit 0; fi; \
	if test "$$(id -u)" = 0; then as_root=; else as_root='sudo -n'; fi; \
	echo 'make: installing libsqlite3-dev'; \
	{ $$as_root apt-get update -q && $$as_root apt-get install -qy libsqlite3-dev; } >/dev/null || { \
	  echo 'make: sqlite3.h is missing; run this, then make again:' >&2; \
	  echo '  sudo apt-get update && sudo apt-get install -y libsqlite3-dev' >&2; \
	  exit 1; }
