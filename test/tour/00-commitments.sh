# A statement is accepted by a reviewer, and so a commitment opens (review: kelisim review list, then accept).
kelisim register commitments
kelisim register sides --csv
