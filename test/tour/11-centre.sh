# S11 The launch of the Centre: dues counted from the day they were said; words are a claim until there is evidence.
CENTRE=$(kelisim register bodies add --first UZ --second KZ --name "International Centre for Industrial Cooperation" --type centre --party UZ-KZ-CENTRE --source "press service of Uzbekistan via Gazeta.uz, 5 Apr 2024" --as "Secretary" --actor-role secretariat --yes)
kelisim register milestones set-due --body $CENTRE --milestone opened --version 0 --relative this-year --due-words "this year" --said-on 2024-04-05 --source "press service of Uzbekistan via Gazeta.uz, 5 Apr 2024" --as "Secretary" --actor-role secretariat --yes
kelisim register milestones set-due --body $CENTRE --milestone opened --version 1 --relative this-year --due-words "this year" --said-on 2025-03-29 --source "press service of Uzbekistan via Gazeta.uz, 29 Mar 2025" --as "Secretary" --actor-role secretariat --yes
kelisim register milestones claim --body $CENTRE --milestone opened --version 2 --party UZ --on 2025-11-15 --words "opening of the Centre" --source "press service of Uzbekistan via Trend, 15 Nov 2025" --as "Secretary" --actor-role secretariat --yes
kelisim register milestones reach --body $CENTRE --milestone ratified --side KZ --version 0 --reached 2025-03-13 --evidence "Senate of Kazakhstan, 13 Mar 2025" --source "Vlast, 13 Mar 2025" --as "Secretary" --actor-role secretariat --yes
kelisim register bodies $CENTRE
kelisim register milestones $CENTRE/opened/both
