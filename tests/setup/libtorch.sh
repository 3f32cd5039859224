#!/usr/bin/env bash
# Puts the part of libtorch 2.4.0 that rust-bert needs on a processor into a folder, and says how to build with it.
#
#   tests/setup/libtorch.sh FOLDER
#
# It comes out of the Python packages torch, nvidia-cuda-runtime-cu12 and nvidia-cuda-cupti-cu12: 812 MB are fetched, 530
# are kept. The two of CUDA are only there because libtorch names them; no graphics processor is used. A folder that was
# filled before is left alone.
set -euo pipefail

folder=${1:?name a folder}
if [ ! -e "$folder/build-version" ]; then
    fetched=$(mktemp -d)
    trap 'rm -rf "$fetched"' EXIT
    fetch() {
        python3 -m pip download --quiet --no-deps --only-binary=:all: --dest "$fetched" "$@"
    }
    case $(uname -m) in
        x86_64)
            fetch --python-version 3.11 --implementation cp --abi cp311 --platform manylinux1_x86_64 torch==2.4.0
            fetch --platform manylinux1_x86_64 nvidia-cuda-runtime-cu12==12.1.105
            fetch --platform manylinux1_x86_64 nvidia-cuda-cupti-cu12==12.1.105
            ;;
        aarch64) fetch --python-version 3.11 --implementation cp --abi cp311 --platform manylinux2014_aarch64 torch==2.4.0 ;;
        *)
            echo "tests/setup/libtorch.sh: there is no libtorch for $(uname -m)" >&2
            exit 2
            ;;
    esac
    python3 - "$fetched" "$folder" <<'PYTHON'
import fnmatch
import pathlib
import shutil
import sys
import zipfile

fetched, folder = map(pathlib.Path, sys.argv[1:])
WANTED = [
    "libtorch.so", "libtorch_cpu.so", "libc10.so", "libgomp-*.so.1", "libcudart.so.12", "libcupti.so.12",
    "libopenblas*.so*", "libgfortran*.so*", "libarm_compute*.so",
]
for wheel in fetched.glob("*.whl"):
    with zipfile.ZipFile(wheel) as packed:
        for entry in packed.infolist():
            path = pathlib.PurePosixPath(entry.filename)
            if entry.is_dir():
                continue
            if path.parts[:2] == ("torch", "include"):
                out = folder.joinpath(*path.parts[1:])
            elif any(fnmatch.fnmatch(path.name, name) for name in WANTED):
                out = folder / "lib" / path.name
            else:
                continue
            out.parent.mkdir(parents=True, exist_ok=True)
            with packed.open(entry) as source, open(out, "wb") as to:
                shutil.copyfileobj(source, to, 1 << 20)
PYTHON
    echo 2.4.0 >"$folder/build-version"
fi
folder=$(cd "$folder" && pwd)
# The library was built with the older kind of C++ strings.
echo "export LIBTORCH=$folder LIBTORCH_CXX11_ABI=0 LD_LIBRARY_PATH=$folder/lib OMP_NUM_THREADS=1"
