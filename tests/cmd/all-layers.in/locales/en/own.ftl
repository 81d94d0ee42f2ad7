phrase-own = Everyone is heard.
	.about = hearing everyone
act-heard = { NАME($speakers) } heard { LIST($points) }.
