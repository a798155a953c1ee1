# S3 Trade: series as each side reports them, every vintage kept, both sides side by side.
UZSUM=$(kelisim register series add --measure trade-turnover --flow both-ways --reporter UZ --partner KZ --frequency cumulative-month --unit "USD million" --coverage unstated --source "National Statistics Committee of Uzbekistan" --as "Office UZ" --actor-role office --actor-party UZ --yes)
UZYEAR=$(kelisim register series add --measure trade-turnover --flow both-ways --reporter UZ --partner KZ --frequency year --unit "USD million" --coverage unstated --source "press services and ministries of Uzbekistan" --as "Office UZ" --actor-role office --actor-party UZ --yes)
KZYEAR=$(kelisim register series add --measure trade-turnover --flow both-ways --reporter KZ --partner UZ --frequency year --unit "USD million" --coverage unstated --source "government of Kazakhstan" --as "Office KZ" --actor-role office --actor-party KZ --yes)
kelisim register observations add --series $UZSUM --period 2023-01/2023-06 --value 2190 --vintage 2023-07-20 --status preliminary --source "Agency of Statistics of Uzbekistan, 20 Jul 2023" --as "Office UZ" --actor-role office --actor-party UZ --yes
# January 2025 as published in February 2025, by its last day at the latest.
kelisim register observations add --series $UZSUM --period 2025-01 --value 313.5 --vintage 2025-02 --status preliminary --source "Kazinform, Feb 2025" --as "Office UZ" --actor-role office --actor-party UZ --yes
kelisim register observations add --series $UZYEAR --period 2025 --value 4970 --vintage 2026-01-30 --status preliminary --source "ministry of investment of Uzbekistan, 30 Jan 2026" --as "Office UZ" --actor-role office --actor-party UZ --yes
# For 2023 the two readings of the Kazakh side differ; a later one stands beside the earlier.
kelisim register observations add --series $KZYEAR --period 2023 --value 4400 --vintage 2024-04-05 --status preliminary --source "Akorda via Astana Times, 5 Apr 2024" --as "Office KZ" --actor-role office --actor-party KZ --yes
kelisim register observations add --series $KZYEAR --period 2023 --value 4500 --vintage 2024-08 --status revised --source "government of Kazakhstan via 24.kz, Aug 2024" --as "Office KZ" --actor-role office --actor-party KZ --yes
# What was known on the day of the Almaty meeting, 29 March 2025.
kelisim register observations --filter knownOn=2025-03-29
kelisim register observations --filter knownOn=2024-06-01
kelisim register mirror
kelisim register series $UZSUM
