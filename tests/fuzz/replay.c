// Replay: runs a fuzzer over the files it is given, for compilers without libFuzzer.

#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

enum { INPUT_LIMIT = 1024 * 1024 };


static int replay(const char *folder, const char *name, uint8_t *bytes) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        return 1;
    }
    size_t size = fread(bytes, 1, INPUT_LIMIT, file);
    fclose(file);
    LLVMFuzzerTestOneInput(bytes, size);
    return 0;
}


int main(int count, char **arguments) {
    uint8_t *bytes = malloc(INPUT_LIMIT);
    int failed = 0;
    int files = 0;
    for (int i = 1; i < count && bytes; i++) {
        DIR *folder = opendir(arguments[i]);
        if (!folder) {
            perror(arguments[i]);
            failed = 1;
            continue;
        }
        for (struct dirent *entry = readdir(folder); entry; entry = readdir(folder)) {
            if (entry->d_name[0] != '.') {
                failed |= replay(arguments[i], entry->d_name, bytes);
                files++;
            }
        }
        closedir(folder);
    }
    free(bytes);
    printf("%d inputs\n", files);
    return failed || files == 0;
}
