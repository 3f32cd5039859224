# Reads a release of helpbridge's statistics and draws how young people wrote, by country and channel.
#
#   Rscript statistics.R https://chat.example.org/statistics/
#
# Needs the package jsonlite. Counts are contacts, not children, and they do not say how common harm is.

library(jsonlite)

base <- sub("/*$", "/", commandArgs(trailingOnly = TRUE)[1])
package <- fromJSON(paste0(base, "datapackage.json"), simplifyVector = FALSE)

# A table of the package. "<k" is a hidden number: it becomes NA, never zero.
table_of <- function(name) {
  resource <- Filter(function(one) one$name == name, package$resources)[[1]]
  read.csv(paste0(base, resource$path), na.strings = c("", "<k", "NA"), check.names = FALSE,
           stringsAsFactors = FALSE)
}

outcomes <- table_of("outcomes")   # period, country, urgency, outcome, count, low, high
contacts <- subset(outcomes, outcome == "contact" & urgency != "all")
by_urgency <- xtabs(count ~ country + urgency, data = contacts)
print(by_urgency)

channels <- table_of("channels")
shown <- subset(channels, channel != "all" & language == "all" & !is.na(count))
counts <- xtabs(count ~ channel + country, data = shown)
barplot(counts, legend.text = TRUE, las = 2, ylab = "Conversations (rounded to 5)",
        main = unique(outcomes$period))

# The range that each number stands for, for whoever draws error bars.
print(shown[, c("country", "channel", "low", "high")])
