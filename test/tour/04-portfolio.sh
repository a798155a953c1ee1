# S4 Portfolio: what each side has, what was stated, and the bridge from one day to another.
MILL=$(kelisim register projects add --first UZ --second KZ --title "An example mill" --class industrial --sector textile --places UZ-SA --enterprises "A; B" --source "an example" --as "Secretary" --actor-role secretariat --yes)
kelisim register projects report --project $MILL --party UZ --stage signed --stage-on 2025-03-01 --value 10.5 --currency USD --source "an example" --version 0 --as "Office UZ" --actor-role office --actor-party UZ --yes
FROM=$(kelisim register portfolio take --first UZ --second KZ --day 2025-03-29 --as "Secretary" --actor-role secretariat --yes)
# S7 Industrial cooperation: a stage moves by evidence only; words are kept as declared.
kelisim register projects report --project $MILL --party UZ --stage operating --stage-on 2025-10-01 --evidence "an example act of acceptance" --value 12 --currency USD --jobs 120 --localisation 40 --source "an example" --version 1 --as "Office UZ" --actor-role office --actor-party UZ --yes
kelisim register projects report --project $MILL --party KZ --stage construction --declared operating --stage-on 2025-10-01 --source "an example" --version 0 --as "Office KZ" --actor-role office --actor-party KZ --yes
kelisim register projects $MILL
TO=$(kelisim register portfolio take --first UZ --second KZ --day 2025-11-15 --as "Secretary" --actor-role secretariat --yes)
kelisim register portfolio-bridge --filter from=$FROM --filter to=$TO
# Stated sums stand beside each other and are never mixed.
kelisim register portfolio-sums state --first UZ --second KZ --party UZ --day 2025-11-15 --covers not-said --value 8000000000 --currency USD --bound above --source "press service of Uzbekistan, 15 Nov 2025" --as "Secretary" --actor-role secretariat --yes
kelisim register portfolio-sums state --first UZ --second KZ --party KZ --day 2025-11-15 --covers not-said --value 1700000000 --currency USD --bound exact --projects 78 --jobs 15000 --source "Kazinform, 15 Nov 2025" --as "Secretary" --actor-role secretariat --yes
kelisim register portfolio-sums
