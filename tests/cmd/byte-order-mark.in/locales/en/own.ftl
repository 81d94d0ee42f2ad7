phrase-own = everyone is heard
    .clause = everyone is heard
