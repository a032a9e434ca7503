#!/usr/bin/env python3
"""Makes the files in this folder: `python3 make.py` with onnx, numpy and Pillow installed (made with 1.23, 2.4 and 13).

tiny/model.onnx   a classifier whose answer can be worked out by hand: the mean of each normalised channel, times a
                  6 x 3 table. A 1 x 1 identity convolution stands in front so that both runtimes run one.
crop.json         the pixels that Pillow, which the training script uses, gives to the network for the picture that
                  `preprocess.rs` builds with the same formula: training and recognition must see the same thing.
"""
import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from PIL import Image

HERE = Path(__file__).parent
SIDE = 8
TABLE = {"red": (4, -2, -2), "green": (-2, 4, -2), "blue": (-2, -2, 4),
         "yellow": (2, 2, -4), "white": (2, 2, 2), "black": (-2, -2, -2)}


def tiny():
    weights = [numpy_helper.from_array(np.eye(3, dtype=np.float32).reshape(3, 3, 1, 1), "same"),
               numpy_helper.from_array(np.array(list(TABLE.values()), np.float32), "table"),
               numpy_helper.from_array(np.zeros(len(TABLE), np.float32), "zero")]
    nodes = [helper.make_node("Conv", ["image", "same"], ["copy"], kernel_shape=[1, 1]),
             helper.make_node("GlobalAveragePool", ["copy"], ["pool"]),
             helper.make_node("Flatten", ["pool"], ["flat"], axis=1),
             helper.make_node("Gemm", ["flat", "table", "zero"], ["logits"], transB=1)]
    value = lambda name, shape: helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
    graph = helper.make_graph(nodes, "tiny", [value("image", ["batch", 3, SIDE, SIDE])],
                              [value("logits", ["batch", len(TABLE)])], weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    onnx.checker.check_model(model, full_check=True)
    written = model.SerializeToString()
    (HERE / "tiny" / "model.onnx").write_bytes(written)
    print("sha256 for tiny/model.toml:", hashlib.sha256(written).hexdigest())


def crop():
    """shorter_side() and photo() of models/food-starter/train.py, for a 53 x 37 picture, 10 px, crop 8."""
    y, x = np.mgrid[0:37, 0:53]
    picture = np.stack([(x * 5 + y * 3) % 256, (x * y) % 256, (x // 7 + y // 5) % 2 * 200], 2).astype(np.uint8)
    image, side = Image.fromarray(picture), 10
    scale = side / min(image.size)
    image = image.resize([max(side, round(edge * scale)) for edge in image.size], Image.BILINEAR)
    left, top = (image.width - SIDE) // 2, (image.height - SIDE) // 2
    pixels = np.asarray(image.crop((left, top, left + SIDE, top + SIDE)))
    (HERE / "crop.json").write_text(json.dumps(pixels.flatten().tolist()) + "\n")


tiny()
crop()
