phrase-own = Everyone is heard.
    .clause = everyone is heard
