act-noted = { NAME($speakers) } qeyd edib ki, { LIST($points, form: "clause") }.
# ~^ 1 message-duplicate
