# S6 A deputy prime minister's office reports for a period: filled from what falls due, that nothing was done is an answer.
REPORT=$(kelisim register reports open --first UZ --second KZ --party UZ --office "Office of a deputy prime minister" --period 2026 --as "Adviser" --actor-role office --actor-party UZ --yes)
kelisim register reports $REPORT
for LINE in $(kelisim register reports $REPORT | grep -o 'pl_[0-9a-z]*' | sort -u); do kelisim register reports answer --line $LINE --version 1 --nothing yes --as "Adviser" --actor-role office --actor-party UZ --yes; done
kelisim register reports add-line --report $REPORT --title "An example matter" --words "Nobody asked about it" --as "Adviser" --actor-role office --actor-party UZ --yes
kelisim register reports check --report $REPORT --version 1 --as "Head of office" --actor-role office --actor-party UZ --yes
kelisim register reports send --report $REPORT --version 2 --on 2026-12-20 --as "Adviser" --actor-role office --actor-party UZ --yes
kelisim register reports hear --report $REPORT --version 3 --on 2027-01-15 --as "Secretary" --actor-role secretariat --yes
kelisim register reports
