import QtQuick
import QtQuick3D

// Everything that decides anything is in app/scene; here it is only put together. `scene` is a SceneState,
// `light` a SceneLight, `shade` a SceneShadows,
// `cut` a SceneCut.
Rectangle {
    id: sky
    property real horizon: Math.max(0.001, Math.min(1, scene.horizon))
    gradient: Gradient {
        GradientStop { position: 0; color: Qt.tint(light.hazeColour, Qt.rgba(light.skyColour.r, light.skyColour.g, light.skyColour.b, Math.max(0, Math.min(1, 1.4 * scene.horizon)))) }
        GradientStop { position: sky.horizon; color: light.hazeColour }
    }

    View3D {
        anchors.fill: parent
        camera: eye
        environment: SceneEnvironment {
            backgroundMode: SceneEnvironment.Transparent
            tonemapMode: SceneEnvironment.TonemapModeNone
            antialiasingMode: scene.still ? SceneEnvironment.SSAA : SceneEnvironment.ProgressiveAA
            antialiasingQuality: SceneEnvironment.High
        }
        PerspectiveCamera {
            id: eye
            position: scene.eyePlace
            rotation: scene.eyeTurn
            fieldOfView: scene.fieldOfView
            clipNear: scene.clipNear
            clipFar: scene.clipFar
            frustumCullingEnabled: true
        }
        Model {
            visible: scene.hasGround
            geometry: scene.groundDisc
            position: scene.groundPlace
            eulerRotation.x: -90
            materials: CustomMaterial {
                shadingMode: CustomMaterial.Unshaded
                cullMode: Material.NoCulling
                property vector3d colour: scene.groundPaint
                property vector3d brightness: light.brightness
                property vector3d haze: light.hazePaint
                property real reach: scene.hazeReach
                vertexShader: "ground.vert"
                fragmentShader: "ground.frag"
            }
        }
        Texture {
            id: shadowMap
            textureData: shade.map
            minFilter: Texture.Nearest
            magFilter: Texture.Nearest
            tilingModeHorizontal: Texture.ClampToEdge
            tilingModeVertical: Texture.ClampToEdge
        }
        Node {
            eulerRotation.x: -90
            // A smoothed picture is not drawn again for a texture's new contents (Qt 6.4), but for any move.
            y: scene.painting % 1000 * 1e-8
            Repeater3D {
                model: scene.plainTiles
                delegate: PlainTile { shadowTexture: shadowMap }
            }
            Repeater3D {
                model: scene.texturedTiles
                delegate: TexturedTile { shadowTexture: shadowMap }
            }
            Repeater3D {
                model: scene.groundTiles
                delegate: GroundTile { shadowTexture: shadowMap }
            }
            Repeater3D {
                model: scene.waterTiles
                delegate: WaterTile {}
            }
        }
    }
}
