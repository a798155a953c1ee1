# S12 The joint company: shares and activity by period and vintage; nothing is replaced.
COMPANY=$(kelisim register bodies add --first UZ --second KZ --name "An example trading company" --type company --source "an example" --as "Secretary" --actor-role secretariat --yes)
kelisim register bodies record-share --body $COMPANY --holder "Holder A" --party UZ --percent 50 --as-of 2025-01-01 --source "an example" --as "Secretary" --actor-role secretariat --yes
kelisim register bodies record-activity --body $COMPANY --measure turnover --period 2025 --value 12.5 --unit "USD million" --vintage 2026-01-20 --party UZ --source "an example" --as "Office UZ" --actor-role office --actor-party UZ --yes
kelisim register bodies $COMPANY
