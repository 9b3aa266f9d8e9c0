# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Materials of figure and stage (Blender).

Lines and edges are drawn by the shader from the figure's rest position, which every vertex carries with it as the
attribute `rest`: they stay sharp at any size, and ride with the body."""
import bpy

from ..muscles import STRENGTH

ORANGE = "e03a1e"           # target muscles; lighter oranges wash out under the rim light
COLOURS = dict(skin="d89a74", hair="3a241a", brows="4a3024", lips="b5625a", blush="d48f74", top="236557", trousers="203a45", seam="cfe6da", mat="7da093",
               wall="e3dacb", chair="b98b5e", strap="d9743a", pillow="e8c9a0", towel="e9dcc6")


def linear(name):
    """Linear RGB of a name in COLOURS or of six hex digits."""
    text = COLOURS.get(name, name)
    c = [int(text[i:i + 2], 16) / 255 for i in (0, 2, 4)]
    return tuple(x / 12.92 if x <= .04045 else ((x + .055) / 1.055) ** 2.4 for x in c)


def principled(name, colour, roughness=.6, specular=.3, sheen=0.0):
    m = bpy.data.materials.new(name)
    m.use_nodes = True
    b = m.node_tree.nodes["Principled BSDF"]
    b.inputs["Base Color"].default_value = (*linear(colour), 1)
    b.inputs["Roughness"].default_value = roughness
    b.inputs["Specular"].default_value = specular
    b.inputs["Sheen"].default_value = sheen
    return m


def matt(name, colour):
    """Plain diffuse: mat, floor and wall fill the picture and would cost a quarter of the render time otherwise."""
    m = bpy.data.materials.new(name)
    m.use_nodes = True
    nodes = m.node_tree.nodes
    nodes.remove(nodes["Principled BSDF"])
    d = nodes.new("ShaderNodeBsdfDiffuse")
    d.inputs[0].default_value = (*linear(colour), 1)
    m.node_tree.links.new(d.outputs[0], nodes["Material Output"].inputs[0])
    return m


class _Graph:
    """Few-letter helpers to wire shader maths."""

    def __init__(self, material):
        self.nodes, self.links = material.node_tree.nodes, material.node_tree.links

    def attribute(self, name):
        n = self.nodes.new("ShaderNodeAttribute")
        n.attribute_name = name
        return n

    def maths(self, kind, a, b=0.0):
        n = self.nodes.new("ShaderNodeMath")
        n.operation = kind
        for i, x in enumerate((a, b)):
            if isinstance(x, (int, float)):
                n.inputs[i].default_value = x
            else:
                self.links.new(x, n.inputs[i])
        return n.outputs[0]

    def step(self, x, low, high):
        n = self.nodes.new("ShaderNodeMapRange")
        n.interpolation_type = "SMOOTHSTEP"
        n.inputs["From Min"].default_value, n.inputs["From Max"].default_value = low, high
        self.links.new(x, n.inputs["Value"])
        return n.outputs["Result"]

    def split(self, vector):
        n = self.nodes.new("ShaderNodeSeparateXYZ")
        self.links.new(vector, n.inputs[0])
        return n.outputs

    def mix(self, factor, a, b):
        n = self.nodes.new("ShaderNodeMixRGB")
        for i, x in enumerate((factor, a, b)):
            if isinstance(x, str):
                n.inputs[i].default_value = (*linear(x), 1)
            elif isinstance(x, (int, float)):
                n.inputs[i].default_value = x
            else:
                self.links.new(x, n.inputs[i])
        return n.outputs[0]

    def value(self, name):
        n = self.nodes.new("ShaderNodeValue")
        n.name = name
        return n.outputs[0]

    def muscle(self, colour):
        amount = self.maths("MULTIPLY", self.attribute("muscle").outputs["Fac"], self.value("tint"))
        return self.mix(amount, colour, ORANGE)


def skin():
    m = principled("skin", "skin", roughness=.52, specular=.32, sheen=.25)
    g, b = _Graph(m), m.node_tree.nodes["Principled BSDF"]
    b.inputs["Sheen Tint"].default_value = .8                      # a cheap reddish glow at the edges
    mask = g.split(g.attribute("mask").outputs["Color"])
    colour = g.muscle(g.attribute("paint").outputs["Color"])
    colour = g.mix(g.step(mask[0], .40, .60), colour, "hair")      # scalp below the hair
    colour = g.mix(g.step(mask[1], .40, .60), colour, "top")       # skin below a hem takes the garment's colour
    colour = g.mix(g.step(mask[2], .40, .60), colour, "trousers")
    g.links.new(colour, b.inputs["Base Color"])
    return m


def cloth(name, seams=None):
    """`seams`: (x, slope, offset) of the sleeve line; the spine line runs along x = 0 on the back."""
    m = principled(name, name, roughness=.75, specular=.18, sheen=.35)
    g, b = _Graph(m), m.node_tree.nodes["Principled BSDF"]
    colour = name
    if seams:
        x, y, z = g.split(g.attribute("rest").outputs["Color"])
        away = g.maths("ABSOLUTE", x)
        back = g.step(y, .0, .02)
        spine = g.maths("MULTIPLY", g.maths("SUBTRACT", 1, g.step(away, .0032, .0046)), back)
        line = g.maths("ADD", g.maths("MULTIPLY", away, seams["slope"]), seams["offset"])
        off = g.maths("ABSOLUTE", g.maths("SUBTRACT", y, line))
        outer = g.maths("MULTIPLY", g.step(away, seams["from"], seams["from"] + .004),
                        g.step(g.maths("SUBTRACT", z, g.maths("ADD", g.maths("MULTIPLY", away, seams["fall"]), seams["height"])), -.004, .004))
        sleeve = g.maths("MULTIPLY", g.maths("SUBTRACT", 1, g.step(off, .0030, .0044)), outer)
        colour = g.mix(g.maths("MAXIMUM", spine, sleeve), name, "seam")
    g.links.new(g.muscle(colour), b.inputs["Base Color"])
    return m


def lining(name, colour):
    """Inside of a garment: glows a little, so that an open collar is no black slit."""
    m = principled(name, colour, roughness=.9, specular=0)
    b = m.node_tree.nodes["Principled BSDF"]
    b.inputs["Emission"].default_value = (*linear(colour), 1)
    b.inputs["Emission Strength"].default_value = .35
    return m


def set_tint(amount):
    for m in bpy.data.materials:
        node = m.node_tree.nodes.get("tint") if m.use_nodes else None
        if node:
            node.outputs[0].default_value = amount * STRENGTH
