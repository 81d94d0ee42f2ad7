### A text that has changed since it was approved, and one whose embedded original was another one.

column-who = Məsul şəxs
column-by = Son müddət
# ~^ 1 approval-outdated; 1 original-changed
