// Sheet marks: the words with which the lines of the program begin, for who reads and who writes.
#ifndef CASUS_AUTHOR_SHEET_MARKS_H
#define CASUS_AUTHOR_SHEET_MARKS_H

#define SHEET_TODO "TE DOEN"
#define SHEET_CHANGED "GEWIJZIGD"
#define SHEET_WAS "was:"
#define SHEET_UNUSED "===== Niet meer gebruikt ====="

#endif
