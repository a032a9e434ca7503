# Screens that every kind of record has, and the inputs of their forms.
records = Records
records-find = Kind of record
records-find-none = No kind of record is called so.
records-choose = Every record of the clinic
records-choose-about = Choose a kind of record on the left. You see those that your role may hold.
records-not-yours = This is not on your device
records-not-yours-about = Your role in the clinic does not hold this kind of record.
records-all-kinds = All kinds of record
records-back = Back
records-search = Search in this list
records-none = Nothing here yet
records-none-about = Create the first record or import a file. Everything is saved on this computer, without internet too.
records-not-found = Nothing found
records-not-found-about = Search for fewer words, or take filters away. Accents do not matter.
records-sort = Sort by { $field }
records-count = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
record-new = New
record-new-of = New: { $kind }
record-open = Open the saved record
record-deleted = Record deleted.
record-is-deleted = This record was deleted
record-is-deleted-about = Its history is kept. Whoever deleted it just now can still undo that.
record-pack = Reference table, read only
record-once = Written once, never changed
facet-empty = Nothing filled in.
links-here = What links here
links-none = Nothing links to this record yet.
link-not-here = not on this device
link-search = Search
link-clear = Take the link away
link-none = Nothing found.
link-create = New: { $kind }
history-show = Show what changed
columns = Columns
filter-from = From
filter-to = To
filter-clear = Clear
filter-clear-all = Clear search and filters
filter-more = { $count } more filters
export = Export
export-csv-about = The columns of this list, for spreadsheets
export-json-about = Whole records, for programs
export-done = { $file } is among your downloads.
import = Import
import-title = Import: { $kind }
import-about = CSV or JSON, one record per row. Nothing is saved while a single row does not fit.
import-choose = Choose file
import-other = Choose again
import-column = Field for the column { $column }
import-ignore = do not import
import-line = Line
import-missing = No column fills: { $fields }.
import-wrong = { $wrong } of { $count } rows do not fit yet. Choose other fields, or mend the file and choose it again.
import-ready = { $count ->
    [one] { $count } row fits.
   *[other] All { $count } rows fit.
}
import-shown = { $shown } of { $count } rows are shown.
import-run = { $count ->
    [one] Import { $count } record
   *[other] Import { $count } records
}
import-done = { $count ->
    [one] { $count } record imported.
   *[other] { $count } records imported.
}
rule-required = Needs a value.
rule-kind = Another kind of value belongs here.
rule-form = This is not understood.
rule-check-digit = The check digits do not add up.
rule-too-long = Too long.
rule-out-of-range = Outside of what is allowed.
rule-choice = Not one of the choices.
rule-link-unknown = No record is called so.
rule-link-ambiguous = Several records are called so.
field-many = Too many.
field-part = Something in the list is missing or not valid.
field-instant = This date and time do not exist.
field-json = This is not valid JSON.
field-minutes = { $count } min
field-parts = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
set-add = Add, then Enter
set-remove = Remove { $member }
part-add = Add
part-up = Move up
part-down = Move down
part-remove = Remove item { $number }
file-choose = Choose file
file-busy = Saving…
file-remove = Remove
file-open = Open the file
file-not-here = This file is not on this device yet.
file = File
file-fetch = Fetch the file
file-fetching = Fetching…
file-fetching-of = { $percent }% of { $size }
file-offline = There is no connection, and the whole file is not on this device. What has come is kept; open it when the network is back.
file-download = Save the file
compartment-reference = Reference
compartment-front = Reception
compartment-care = Care
compartment-diary = Diary
compartment-published = Published to the patient
compartment-till = Till
compartment-finance = Finance
compartment-stock = Stock
compartment-team = Team
compartment-inbox = Messages
compartment-engagement = Engagement
compartment-compliance = Compliance
compartment-insight = Insight
compartment-training = Training
compartment-community = Community
