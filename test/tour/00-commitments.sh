# A readout comes in, is read, and a reviewer accepts an order: a commitment opens with a side for each state.
kelisim intake samples/almaty-ru.txt --date 2025-03-29 --publisher UZ
ORDER=$(kelisim review list --kind commitment | grep ordered | head -1 | grep -o 'st_[0-9a-z]*')
COMMITMENT=$(kelisim review accept $ORDER --as "Reviewer" --yes | grep -o 'co_[0-9a-z]*')
kelisim register commitments
# shows: ordered
# Each side's office writes its own column; an assessor judges in the own name with grounds.
kelisim register sides report --commitment $COMMITMENT --party UZ --version 1 --work-state under-way --as-of 2025-06-01 --source "an example report" --as "Office UZ" --actor-role office --actor-party UZ --yes
kelisim register sides report --commitment $COMMITMENT --party KZ --version 1 --work-state not-started --as-of 2025-06-01 --source "an example report" --as "Office KZ" --actor-role office --actor-party KZ --yes
kelisim register assessments judge --commitment $COMMITMENT --verdict cannot-tell --grounds "Nothing was published yet" --made-on 2025-07-01 --as "Public sources" --actor-role assessor --yes
kelisim register commitments $COMMITMENT
# shows: under-way
# shows: not-started
kelisim register sides --csv
# shows: workState
