#!/bin/sh
# Runs a month of 100.000 items with the release build and prints time and peak memory of each
# step: sh Tests/Figures/month.sh [ITEMS]
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
items=${1:-100000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export NHUANBUT_LEDGER="$folder/ledger.sqlite" NHUANBUT_TODAY=2024-10-05 NHUANBUT_RATES="$top/rates"
program="$top/.build/release/nhuanbut"
measured() { /usr/bin/time -f "%e s  %M KB  $1 $2" "$program" "$@" --quiet >/dev/null; }

"$program" demo --output "$folder/demo" >/dev/null
awk -v n="$items" 'BEGIN {
  print "id,title,genre,contributors,published_on,section,coefficient,modifiers"
  for (i = 0; i < n; i++) {
    a = 1 + i % 12; b = 1 + (i * 7 + 3) % 12
    who = sprintf("CTV%02d", a)
    if (i % 3 == 0 && a != b) who = sprintf("CTV%02d=60%%;CTV%02d=40%%", a, b)
    printf "IT%07d,\"Tin số %d về hoạt động của tỉnh trong tháng\",tin,%s,2024-09-%02d,", \
      i, i, who, 1 + i % 30
    printf "Tin trong tỉnh,%s,%s\n", 1 + (i % 3) / 2, (i % 10 ? "" : "hardship=50")
  }
}' >"$folder/items.csv"
"$program" init --unit "Đơn vị" --quiet
"$program" contributor import "$folder/demo/contributors.csv" --actor a --quiet
"$program" budget allot --year 2024 --line NB --amount 999999999999 --decision 1 --quiet
measured status --no-color
measured item import "$folder/items.csv" --actor a
measured approve --period 2024-09 --actor b
measured run create --period 2024-09 --actor c
measured run confirm 2024-001 --actor c
measured report royalties --period 2024-09 --format csv --output "$folder/royalties.csv"
measured report payments --run 2024-001
cp -r "$top/rates" "$folder/next"
sed -i 's/^unit-share,10,/unit-share,12,/' "$folder/next/national/parameters.csv"
measured rates impact "$folder/next" --period 2024-09
