### What results cannot give.

pandas-missing = a data frame needs pandas, which does not come with goodoffices
