# S15 A text of one's own is written, checked by another person, and released when a second one confirms.
DRAFT=$(kelisim register readout-drafts write --first UZ --second KZ --party UZ --language en --title "Example meeting of weavers" --text "The weavers of both states met. They will meet again in May." --as "Press officer" --actor-role press-officer --actor-party UZ --yes)
kelisim register readout-drafts check --draft $DRAFT --version 1 --as "Second press officer" --actor-role press-officer --actor-party UZ --yes
RELEASE=$(kelisim register readout-drafts release --draft $DRAFT --version 2 --on 2027-03-01 --as "Press officer" --actor-role press-officer --actor-party UZ --yes)
kelisim register proposals confirm --proposal $RELEASE --version 1 --as "Second press officer" --actor-role press-officer --actor-party UZ --yes
OWN=$(kelisim register editions --search weavers --csv | grep -o 'rd_[0-9a-z]*' | head -1)
# The same readout in another language, a correction of it, and what differs.
RUSSIAN=$(kelisim register readouts add-edition --readout $OWN --language ru --text "Ткачи двух стран встретились. Они встретятся снова в мае." --published 2027-03-01 --source "an example" --as "Press officer" --actor-role press-officer --actor-party UZ --yes)
CORRECTED=$(kelisim register readouts correct --edition $RUSSIAN --version 1 --on 2027-03-02 --ground "the month was wrong" --text "Ткачи двух стран встретились. Они встретятся снова в июне." --source "an example" --as "Press officer" --actor-role press-officer --actor-party UZ --yes)
kelisim register editions $CORRECTED
# shows: в июне
kelisim register readouts relate --readout $OWN --relation attaches --target https://press.example/plan --as "Press officer" --actor-role press-officer --actor-party UZ --yes
# An edition is withdrawn with its ground by two persons; the text stays readable.
WITHDRAWAL=$(kelisim register readouts withdraw --edition $CORRECTED --version 1 --on 2027-03-05 --ground "the meeting was put off" --source "an example" --as "Press officer" --actor-role press-officer --actor-party UZ --yes)
kelisim register proposals confirm --proposal $WITHDRAWAL --version 1 --as "Second press officer" --actor-role press-officer --actor-party UZ --yes
kelisim register editions --filter readout=$OWN
# shows: withdrawn
