# The patient's phone.
add = Add
add-title = What did you eat?
me = Me
yesterday = Yesterday
tomorrow = Tomorrow
day-empty-today = Nothing logged today
day-empty = Nothing logged on this day
day-empty-about = A photo, a search or the usual: a few presses, and it works without internet.
my-data = My data
my-data-about = Your diary is encrypted on this phone. Those who care for you at the clinic see it once it is sent.
sources-title = Where the values come from
sources-about = Brazilian Food Composition Table (TACO, NEPA/UNICAMP) and USDA FoodData Central. Each food shows its source.
