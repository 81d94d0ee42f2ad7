### What the other language of the project says of Turkish.

translated-from-tr = Türk dilindən tərcümə
