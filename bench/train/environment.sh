# Read by both trainings: where they find things, and a Python with what they need. They have set `here`, their own
# folder, and `name`, what they are called.
#
# CLEAN_ARTICLE_SHARED names the folder with the data (default: ../shared beside the checkout), CLEAN_ARTICLE_PYTHON
# a Python with bench/train/requirements.txt installed (default: an environment of its own in bench/.cache),
# CLEAN_ARTICLE_WORK the folder for what is made on the way (default: bench/.cache/train-NAME).
root=$(cd "$here/../../.." && pwd)
cache=$root/bench/.cache
shared=${CLEAN_ARTICLE_SHARED:-$root/../shared}
work=${CLEAN_ARTICLE_WORK:-$cache/train-$name}
python=${CLEAN_ARTICLE_PYTHON:-$cache/train/bin/python}
mkdir -p "$work"
if [ ! -x "$python" ]; then
  python3 -m venv "$cache/train"
  "$python" -m pip install --quiet --requirement "$here/../requirements.txt"
fi
cd "$root"
