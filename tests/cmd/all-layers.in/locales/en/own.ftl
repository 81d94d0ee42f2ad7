phrase-own = everyone is heard
	.about = hearing everyone
act-heard = { NАME($speakers) } heard { LIST($points) }.
