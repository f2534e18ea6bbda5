// Runs a fuzz target over files, in place of libFuzzer: a plain test for compilers that have none.
#include "fuzz/fuzz_target.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

namespace {

/// The input, and some that are near it: seeds alone would never be cut or damaged.
void replay(const std::vector<char> &bytes)
{
    const auto run = [](const std::vector<char> &input) {
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.data()), input.size());
    };
    run(bytes);
    constexpr std::size_t variants = 8;
    for (std::size_t i = 0; i < variants && !bytes.empty(); ++i) {
        const std::size_t at = bytes.size() * (2 * i + 1) / (2 * variants);
        run({bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(at)});
        std::vector<char> damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ static_cast<char>(1 << i));
        run(damaged);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    namespace fs = std::filesystem;
    std::vector<fs::path> files;
    for (int i = 1; i < argc; ++i) {
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator(argv[i])) {
            if (entry.is_regular_file())
                files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    for (const fs::path &path : files) {
        std::ifstream file(path, std::ios::binary);
        const std::vector<char> bytes {std::istreambuf_iterator<char> {file}, {}};
        replay(bytes);
    }
    std::printf("%zu inputs and their variants replayed\n", files.size());
    return files.empty() ? EXIT_FAILURE : EXIT_SUCCESS;
}
