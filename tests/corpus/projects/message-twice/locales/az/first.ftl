act-noted = { NAME($speakers) } qeyd edib ki, { LIST($points, form: "clause") }.
    .impersonal = Qeyd edilib ki, { LIST($points, form: "clause") }.
# ~^^ 1 variant-missing
